package org.uplift.trace.epcis;

import java.util.List;

/// What was sent is no EPCIS document, or breaks its rules.
public final class Unfit extends RuntimeException {

    private final transient List<Flaw> flaws;

    public Unfit(List<Flaw> flaws) {
        super(flaws.size() + " rules of EPCIS are broken");
        this.flaws = List.copyOf(flaws);
    }

    static Unfit because(String path, String rule, String message) {
        return new Unfit(List.of(Flaw.ofWhole(path, rule, message)));
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
