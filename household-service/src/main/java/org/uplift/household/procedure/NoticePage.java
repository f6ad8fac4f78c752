package org.uplift.household.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of notices, in words, as it is printed.
///
/// @param next where the following page is
public record NoticePage(
        String language,
        String title,
        String advice,
        String nobody,
        Heads heads,
        List<Row> rows,
        @Nullable String next,
        String more) {

    /// What stands over the columns.
    public record Heads(String kind, String head, String persons, String place, String time) {}

    /// One notice.
    public record Row(
            String kind, String head, int persons, String place, String time, String remark) {}

    static Row row(Announcement notice, String place, NoticeWords words) {
        return new Row(
                words.kind(notice.kind()),
                notice.head().shown(),
                notice.persons(),
                place,
                words.say("span", notice.from().toString(), notice.until().toString()),
                notice.isStopped() ? words.say("stopped") : "");
    }

    static NoticePage of(
            String division, List<Row> rows, @Nullable String next, NoticeWords words) {
        return new NoticePage(
                words.tag(),
                words.say("title", division),
                words.say("advice"),
                words.say("nobody"),
                new Heads(
                        words.say("kind"),
                        words.say("head"),
                        words.say("persons"),
                        words.say("place"),
                        words.say("time")),
                List.copyOf(rows),
                next,
                words.say("more"));
    }
}
