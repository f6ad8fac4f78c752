package org.uplift.household.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The notices as a JSON Feed 1.1.
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeFeed(
        String version,
        String title,
        String language,
        @JsonProperty("next_url") @Nullable String nextUrl,
        List<Entry> items) {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    /// @param id of the procedure
    /// @param published the day on which the notice began
    record Entry(
            String id,
            String title,
            @JsonProperty("content_text") String text,
            @JsonProperty("date_published") String published) {

        static Entry of(Announcement notice, NoticePage.Row row) {
            return new Entry(
                    "urn:uuid:" + notice.procedure(),
                    "%s: %s".formatted(row.kind(), row.head()),
                    "%s, %s, %d, %s %s"
                            .formatted(
                                    row.head(),
                                    row.place(),
                                    row.persons(),
                                    row.time(),
                                    row.remark())
                            .strip(),
                    notice.from() + "T00:00:00+08:00");
        }
    }

    static NoticeFeed of(
            String division, List<Entry> items, @Nullable String next, NoticeWords words) {
        return new NoticeFeed(VERSION, words.say("title", division), words.tag(), next, items);
    }
}
