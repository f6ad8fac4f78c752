package org.uplift.trace.pledge;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

record HandOverForm(@NotNull LocalDate on) {}
