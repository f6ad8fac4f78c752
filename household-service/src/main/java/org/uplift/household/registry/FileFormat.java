package org.uplift.household.registry;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.FileSeal;
import org.uplift.household.file.HouseholdFile;

/// Has the file kept in its own words, and sealed ([FileSeal]), whatever the services say to the
/// world.
@JsonFormat
@PersistenceUnitExtension
class FileFormat implements FormatMapper {

    private final FileSeal files;

    FileFormat(FileSeal files) {
        this.files = files;
    }

    @Override
    public <T> @Nullable T fromString(
            @Nullable CharSequence json, JavaType<T> type, WrapperOptions options) {
        return json == null ? null : type.getJavaTypeClass().cast(files.read(json.toString()));
    }

    @Override
    public <T> String toString(T file, JavaType<T> type, WrapperOptions options) {
        return files.write((HouseholdFile) file);
    }
}
