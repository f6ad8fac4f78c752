package org.uplift.trace.support;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.uplift.trace.page.Words;
import org.uplift.trace.pledge.Receipt;

/// What somebody is shown who pledged.
@ApplicationScoped
class ReceiptPages {

    static final String NOTHING_FROM_ELSEWHERE =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private static final int DATE = 10;

    private final Template template;

    ReceiptPages(@Location("receipt.html") Template template) {
        this.template = template;
    }

    String of(Receipt receipt, Words words) {
        var handedOver = receipt.handedOverOn();
        var state =
                handedOver == null
                        ? words.say("receipt.waiting")
                        : words.say("receipt.done", handedOver);
        return template.data("words", words)
                .data("receipt", receipt)
                .data("kind", words.say("kind." + receipt.kind()))
                .data("amount", words.say("yuan", receipt.amountFen() / 100))
                .data("day", receipt.pledgedAt().substring(0, DATE))
                .data("state", state)
                .render();
    }
}
