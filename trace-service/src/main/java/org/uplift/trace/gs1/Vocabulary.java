package org.uplift.trace.gs1;

/// The lists of words of CBV. A word is written alone, as a URN or as an address at GS1's.
public enum Vocabulary {
    BIZ_STEP("urn:epcglobal:cbv:bizstep:", "https://ref.gs1.org/cbv/BizStep-"),
    DISPOSITION("urn:epcglobal:cbv:disp:", "https://ref.gs1.org/cbv/Disp-"),
    BIZ_TRANSACTION("urn:epcglobal:cbv:btt:", "https://ref.gs1.org/cbv/BTT-"),
    SOURCE_OR_DESTINATION("urn:epcglobal:cbv:sdt:", "https://ref.gs1.org/cbv/SDT-"),
    ERROR_REASON("urn:epcglobal:cbv:er:", "https://ref.gs1.org/cbv/ER-"),
    COMPONENT("urn:epcglobal:cbv:comp:", "https://ref.gs1.org/cbv/Comp-"),
    MEASUREMENT("urn:epcglobal:cbv:measurement:", "https://gs1.org/voc/");

    private static final String CBV = "https://ref.gs1.org/cbv/";
    private static final String GS1 = "https://gs1.org/voc/";

    private final String urn;
    private final String address;

    Vocabulary(String urn, String address) {
        this.urn = urn;
        this.address = address;
    }

    /// The word's address; a word of another list stays as it is.
    public String uri(String word) {
        if (word.startsWith(urn)) {
            return address + word.substring(urn.length());
        }
        var whole = expanded(word);
        return whole.indexOf(':') < 0 ? address + whole : whole;
    }

    /// The word alone where it is one of this list.
    public String bare(String word) {
        var uri = uri(word);
        return uri.startsWith(address) ? uri.substring(address.length()) : uri;
    }

    /// Any word of CBV written as a URN, as its address.
    public static String modern(String text) {
        for (var list : values()) {
            if (text.startsWith(list.urn)) {
                return list.uri(text);
            }
        }
        return expanded(text);
    }

    private static String expanded(String word) {
        return word.startsWith("cbv:")
                ? CBV + word.substring(4)
                : word.startsWith("gs1:") ? GS1 + word.substring(4) : word;
    }
}
