package org.uplift.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Somebody who edits files and reads cards over REST, always the same ones in turn.
record RestHand(Clerk clerk, List<Clerk.Draft> drafts) {

    static RestHand of(Clerk clerk, List<Clerk.Household> households)
            throws IOException, InterruptedException {
        var drafts = new ArrayList<Clerk.Draft>();
        for (var household : households) {
            drafts.add(clerk.read(household));
        }
        return new RestHand(clerk, drafts);
    }

    void edit(int file) throws IOException, InterruptedException {
        drafts.set(file, clerk.raise(drafts.get(file), 1));
    }

    /// What a token, a ration and a line in the log cost by themselves.
    void plain(int file) throws IOException, InterruptedException {
        var _ = clerk.register().read("/v1/code-lists/label");
    }

    void card(int file) throws IOException, InterruptedException {
        var _ = clerk.register().read(drafts.get(file).path() + "/card");
    }
}
