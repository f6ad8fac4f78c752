package org.uplift.household.file;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The measures that run for the household and who answers for them.
public record Help(
        @Item(no = "46", zh = "帮扶措施", en = "measures") @Size(max = 14)
                List<@NotNull @Code("measure") String> measures,
        @Item(no = "46", zh = "驻村工作队队长", en = "team leader", personal = true) @Text @Size(max = 40)
                @Nullable String teamLeader,
        @Item(no = "46", zh = "帮扶单位", en = "responsible unit") @Text @Size(max = 80)
                @Nullable String unit,
        @Item(no = "46", zh = "帮扶责任人", en = "helper", personal = true) @Text @Size(max = 40)
                @Nullable String helper,
        @Item(no = "46", zh = "帮扶开始日期", en = "help since") @Nullable LocalDate since) {

    public Help {
        measures = Lists.orEmpty(measures);
    }
}
