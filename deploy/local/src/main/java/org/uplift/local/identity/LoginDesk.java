package org.uplift.local.identity;

import java.util.Set;
import java.util.function.Supplier;

/// Where people log in whom a client has sent: they choose who they are, and say the password. Who
/// comes from elsewhere than the client, or shall be sent elsewhere, is sent nowhere.
final class LoginDesk {

    /// Of the pages of household-service; it has no secret.
    static final String CLIENT = "card";

    private final Set<String> returns;
    private final Secret password;
    private final Codes codes;

    /// @param returns to which people may be sent back, to the letter
    LoginDesk(Set<String> returns, Secret password, Codes codes) {
        this.returns = returns;
        this.password = password;
        this.codes = codes;
    }

    /// @param asked as it stands in the address
    Answer ask(Form asked) {
        return answer(asked, () -> new LoginPage(asked, ""));
    }

    /// @param filled what was asked, and what the page was filled with
    Answer logIn(Form filled) {
        return answer(filled, () -> checked(filled));
    }

    private Answer answer(Form asked, Supplier<Answer> answer) {
        var returnTo = asked.required("redirect_uri");
        if (!asked.required("client_id").equals(CLIENT) || !returns.contains(returnTo)) {
            throw Refusal.unknownClient();
        }
        try {
            var _ = Question.of(asked);
            return answer.get();
        } catch (Refusal refusal) {
            return WayBack.with(refusal, returnTo, asked.optional("state").orElse(""));
        }
    }

    private Answer checked(Form filled) {
        var isRight = password.is(filled.optional("password").orElse(""));
        var question = Question.of(filled);
        return filled.optional("username")
                .flatMap(DemoUser::named)
                .filter(_ -> isRight)
                .<Answer>map(user -> WayBack.with(codes.give(user, question), question))
                .orElseGet(() -> new LoginPage(filled, "No such user with this password"));
    }
}
