package org.uplift.household.file;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A household watched for falling (back) into poverty, and the risks it is watched for.
public record Monitoring(
        @Item(no = "15", zh = "监测对象类别", en = "monitored type") @NotNull @Code("monitored-type")
                String type,
        @Item(no = "16", zh = "致贫返贫风险", en = "risks") @Size(max = 5)
                List<@NotNull @Code("risk") String> risks,
        @Item(no = "17", zh = "识别监测时间", en = "monitored since") @NotNull YearMonth since,
        @Item(no = "17", zh = "风险消除时间", en = "risk removed in") @Nullable YearMonth removed,
        @Item(no = "17", zh = "风险消除方式", en = "removed by") @Code("removal-mode")
                @Nullable String removal) {

    public Monitoring {
        risks = Lists.orEmpty(risks);
    }
}
