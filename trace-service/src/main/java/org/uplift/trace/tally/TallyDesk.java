package org.uplift.trace.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.Invalid;

/// Where sheets are handed in.
@ApplicationScoped
class TallyDesk {

    private final Tally tally;
    private final HarvestEntry harvests;
    private final SaleEntry sales;

    TallyDesk(Tally tally, HarvestEntry harvests, SaleEntry sales) {
        this.tally = tally;
        this.harvests = harvests;
        this.sales = sales;
    }

    TallyCard harvests(byte @Nullable [] body, @Nullable MediaType type, boolean isCommit) {
        return take(harvests, body, type, isCommit);
    }

    TallyCard sales(byte @Nullable [] body, @Nullable MediaType type, boolean isCommit) {
        return take(sales, body, type, isCommit);
    }

    /// @throws Invalid where rows stand in the way of what was to be recorded
    private TallyCard take(
            Entry entry, byte @Nullable [] body, @Nullable MediaType type, boolean isCommit) {
        var bytes = body == null ? new byte[0] : body;
        var sheet = Sheet.read(bytes, type, entry.columns());
        try {
            return tally.take(entry, sheet, digest(bytes), isCommit);
        } catch (Tally.NotTaken e) {
            if (isCommit) {
                throw new Invalid(e.card().refused().stream().map(Refused::violation).toList());
            }
            return e.card();
        }
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
