package org.uplift.household.file;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// Power, fuel, sanitation and lines into the house.
public record Utilities(
        @Item(no = "39", zh = "是否通生活用电", en = "domestic power") boolean domesticPower,
        @Item(no = "39", zh = "是否通生产用电", en = "production power") boolean productionPower,
        @Item(no = "40", zh = "主要燃料类型", en = "fuels") @Size(max = 3)
                List<@NotNull @Code("fuel") String> fuels,
        @Item(no = "41", zh = "厕所类型", en = "toilet") @NotNull @Code("toilet") String toilet,
        @Item(no = "41", zh = "卫生厕所是否可用", en = "toilet usable") boolean toiletUsable,
        @Item(no = "43", zh = "是否通广播电视", en = "television") boolean television,
        @Item(no = "43", zh = "是否通宽带", en = "broadband") boolean broadband) {

    public Utilities {
        fuels = Lists.orEmpty(fuels);
    }
}
