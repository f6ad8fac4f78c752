package org.uplift.testkit.fuzz;

import java.util.List;
import java.util.Random;

/// Texts that have broken other programs.
final class Oddities {

    private static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "\u0000",
                    "a\u0000b",
                    "\uFEFF",
                    "\uD800",
                    "\u202Eegnahc",
                    "\r\nX-Odd: 1",
                    "' or '1'='1",
                    "'; drop table household; --",
                    "1) union select version(), null --",
                    "\\'; select pg_sleep(9); --",
                    "${jndi:ldap://127.0.0.1/a}",
                    "#{7*7}",
                    "{{7*7}}",
                    "../../../../etc/passwd",
                    "..%2f..%2fetc%2fpasswd",
                    "%00",
                    "%",
                    "=cmd|' /C calc'!A0",
                    "@SUM(1+1)*cmd|' /C calc'!A0",
                    "<script>alert(1)</script>",
                    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                    "null",
                    "true",
                    "NaN",
                    "-0",
                    "1e400",
                    "1e-400",
                    "9223372036854775808",
                    "-9223372036854775809",
                    "0x10",
                    "１２３",
                    "2016-02-30",
                    "2016-13-01T25:61:61Z",
                    "+1000000000-12-31",
                    "00000000-0000-0000-0000-000000000000",
                    "341623000000",
                    "34162310120_",
                    "34162310120%",
                    "家庭".repeat(40),
                    "👨‍👩‍👧‍👦",
                    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A",
                    "(a+)+$",
                    "a".repeat(5_000));

    private Oddities() {}

    static String any(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
