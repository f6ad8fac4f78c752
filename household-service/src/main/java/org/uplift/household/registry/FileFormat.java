package org.uplift.household.registry;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.FileJson;
import org.uplift.household.file.HouseholdFile;

/// Has the file kept in its own words ([FileJson]), whatever the services say to the world.
@JsonFormat
@PersistenceUnitExtension
class FileFormat implements FormatMapper {

    @Override
    public <T> @Nullable T fromString(
            @Nullable CharSequence json, JavaType<T> type, WrapperOptions options) {
        return json == null ? null : type.getJavaTypeClass().cast(FileJson.read(json.toString()));
    }

    @Override
    public <T> String toString(T file, JavaType<T> type, WrapperOptions options) {
        return FileJson.write((HouseholdFile) file);
    }
}
