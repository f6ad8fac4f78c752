package org.uplift.household.layout;

import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Sensitivity;

/// One column of the published layout.
///
/// @param index its place in the layout; a file may order its columns freely
/// @param key path of the item in the file, as in `member.work.months`
/// @param list the code list the cells choose from
/// @param sensitivity whether its cells are shown to everybody who may have the file
/// @param required a file without this column is refused
public record Column(
        int index,
        String key,
        String zh,
        String en,
        Part part,
        Kind kind,
        @Nullable String list,
        Sensitivity sensitivity,
        boolean required) {

    public String wording(Wording wording) {
        return switch (wording) {
            case KEY -> key;
            case ZH -> zh;
            case EN -> en;
        };
    }
}
