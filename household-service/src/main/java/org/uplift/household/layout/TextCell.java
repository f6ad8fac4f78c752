package org.uplift.household.layout;

/// Text as it stands.
///
/// @param isCode digits and letters of a fixed form, such as an id number or a phone
record TextCell(boolean isCode) implements Cell {

    @Override
    public Object read(String text) throws Unreadable {
        if (!Plain.isHoldable(text)) {
            throw new Unreadable("control-character");
        }
        if (isCode && Plain.isPower(text)) {
            throw new Unreadable("digits-lost");
        }
        return text;
    }

    @Override
    public String write(Object value, Wording wording) {
        return ((String) value).strip();
    }
}
