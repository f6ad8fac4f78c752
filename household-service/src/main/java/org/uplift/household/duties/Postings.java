package org.uplift.household.duties;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import org.uplift.platform.Ids;
import org.uplift.platform.identity.Roles;

/// Sends helpers to villages where they do not serve yet, because households there are theirs from
/// a day on.
@ApplicationScoped
public class Postings {

    private final Decisions decisions;
    private final Duties duties;
    private final Authority authority;
    private final Herald herald;

    Postings(Decisions decisions, Duties duties, Authority authority, Herald herald) {
        this.decisions = decisions;
        this.duties = duties;
        this.authority = authority;
        this.herald = herald;
    }

    public record Post(String subject, String village) {}

    /// Whoever serves there already on that day goes on doing so.
    public void post(Collection<Post> posts, LocalDate from) {
        if (posts.isEmpty()) {
            return;
        }
        var _ =
                decisions.take(() -> {
                    var served = duties.of(posts.stream().map(Post::subject).distinct().toList());
                    var lacking =
                            posts.stream()
                                    .filter(post ->
                                            served.stream()
                                                    .noneMatch(duty -> covers(duty, post, from)))
                                    .toList();
                    lacking.forEach(post -> send(post, from));
                    var sent = lacking.stream().map(Post::subject).distinct().toList();
                    if (!sent.isEmpty()) {
                        herald.tell(sent);
                    }
                    return sent;
                });
    }

    private void send(Post post, LocalDate from) {
        authority.over(post.village());
        var form = new DutyForm(Roles.HELPER, post.village(), from, null);
        duties.persist(new Duty(Ids.next(), post.subject(), form));
    }

    private static boolean covers(Duty duty, Post post, LocalDate from) {
        return duty.subject().equals(post.subject())
                && duty.form().role().equals(Roles.HELPER)
                && duty.form().division().equals(post.village())
                && (duty.form().until() == null || duty.span().contains(from));
    }
}
