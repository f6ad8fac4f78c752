package org.uplift.household.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is wrong with a file, where and who is to mend it until when.
///
/// @param memberId whose item it is; nobody's where it is the household's
/// @param item as in `housing.dangerGrade`, of the household or of the member
/// @param owner the level that is to mend it
/// @param overdue open, though its day has come
/// @param reason why it may stand, code of the list `finding-exception`
/// @param until the first day on which it may stand no longer
record FindingCard(
        UUID id,
        UUID householdId,
        String division,
        String rule,
        int edition,
        String severity,
        String state,
        @Nullable UUID memberId,
        String item,
        String zh,
        String en,
        String owner,
        Instant foundAt,
        LocalDate due,
        boolean overdue,
        @Nullable String reason,
        @Nullable String exceptedBy,
        @Nullable LocalDate until,
        @Nullable Instant closedAt) {

    static FindingCard of(Finding finding, LocalDate today) {
        var exemption = finding.exemption();
        var rule = RuleBook.BOOK.edition(finding.rule(), finding.edition());
        return new FindingCard(
                finding.id(),
                finding.household(),
                finding.division(),
                finding.rule(),
                finding.edition(),
                finding.severity(),
                finding.state(),
                finding.spot().member(),
                finding.spot().item(),
                rule.map(Rule::zh).orElse(finding.rule()),
                rule.map(Rule::en).orElse(finding.rule()),
                finding.owner(),
                finding.foundAt(),
                finding.due(),
                finding.isOverdue(today),
                exemption == null ? null : exemption.reason(),
                exemption == null ? null : exemption.by(),
                exemption == null ? null : exemption.until(),
                finding.closedAt());
    }
}
