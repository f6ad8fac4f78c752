package org.uplift.household.file;

import com.fasterxml.jackson.core.JsonPointer;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// An item that not everybody is shown who may see the file.
///
/// @param place in the household or in the member, as a JSON pointer
record SensitiveItem(JsonPointer place, Sensitivity why) {

    static final List<SensitiveItem> OF_HOUSEHOLD = within(HouseholdFile.class, "").toList();
    static final List<SensitiveItem> OF_MEMBER = within(Member.class, "").toList();

    private static Stream<SensitiveItem> within(Class<?> record, String path) {
        return Arrays.stream(record.getRecordComponents())
                .flatMap(component -> at(component, path + "/" + component.getName()));
    }

    private static Stream<SensitiveItem> at(RecordComponent component, String path) {
        var item = component.getAnnotation(Item.class);
        if (item == null) {
            return component.getType().isRecord()
                    ? within(component.getType(), path)
                    : Stream.empty();
        }
        return item.sensitive() == Sensitivity.NONE
                ? Stream.empty()
                : Stream.of(new SensitiveItem(JsonPointer.compile(path), item.sensitive()));
    }

    boolean isWithheld(boolean ofChild) {
        return why == Sensitivity.HEALTH || ofChild;
    }

    String name() {
        return place.last().getMatchingProperty();
    }
}
