package org.uplift.household.file;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// Where money for the household is paid.
public record Account(
        @Item(no = "7", zh = "开户银行", en = "bank", personal = true) @NotNull @Text @Size(max = 60)
                String bank,
        @Item(no = "7", zh = "银行账号", en = "account number", personal = true)
                @NotNull
                @Pattern(regexp = "\\d{10,30}", message = "{account.number}")
                String number) {}
