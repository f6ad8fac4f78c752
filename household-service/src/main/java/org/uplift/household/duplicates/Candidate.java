package org.uplift.household.duplicates;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Two households that are perhaps one family, until somebody has judged.
///
/// ```
///   open ──▶ different
///    │ ▲
///    ▼ │ the merger is undone
///   same
/// ```
@Entity
@Table(name = "duplicate_candidate")
class Candidate {

    @Id private UUID id;
    private UUID one;
    private UUID other;
    private int score;
    private String[] reasons;
    private Instant foundAt;
    private @Nullable String verdict;
    private @Nullable String ground;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;
    private @Nullable UUID kept;
    private @Nullable UUID merger;
    @Version private long version;

    @SuppressWarnings("NullAway.Init")
    protected Candidate() {}

    UUID id() {
        return id;
    }

    UUID one() {
        return one;
    }

    UUID other() {
        return other;
    }

    boolean isAbout(UUID household) {
        return one.equals(household) || other.equals(household);
    }

    /// The other one of the two.
    UUID opposite(UUID household) {
        return one.equals(household) ? other : one;
    }

    @Nullable UUID kept() {
        return kept;
    }

    @Nullable UUID merger() {
        return merger;
    }

    boolean isOpen() {
        return verdict == null;
    }

    boolean isJudged(String judged, String on, @Nullable UUID by) {
        return judged.equals(verdict)
                && on.equals(ground)
                && (by == null ? merger == null : by.equals(merger));
    }

    void judge(Verdict told, Instant at, String by) {
        verdict = told.code();
        ground = told.ground();
        kept = told.kept();
        merger = told.merger();
        decidedAt = at;
        decidedBy = by;
    }

    /// The two became one without anybody being asked.
    void settle(UUID stays, UUID by, Instant at, String who) {
        verdict = "same";
        kept = stays;
        merger = by;
        decidedAt = at;
        decidedBy = who;
    }

    /// The two are two again.
    void reopen() {
        verdict = null;
        ground = null;
        kept = null;
        merger = null;
        decidedAt = null;
        decidedBy = null;
    }

    CandidateCard card() {
        return new CandidateCard(
                id,
                one,
                other,
                score,
                List.of(reasons),
                foundAt,
                verdict,
                ground,
                decidedAt,
                decidedBy,
                kept,
                merger);
    }
}
