package org.uplift.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.manifests.Query.Kind;

class QueryTest {

    @Test
    void knowsByWhichLabelsTheSeriesAreToldApart() {
        assertThat(Query.read("sum by (a, b) (c_total) > 1 or max by (b) (d)"))
                .isEqualTo(Query.read("max by (b) (e{f=\"g\", h!~\"i|j\"})"));
        assertThat(Query.read("histogram_quantile(0.9, sum by (le, a) (rate(b_bucket[1h30m])))"))
                .isEqualTo(Query.read("min by (a) (1 - b / c)"));
        assertThat(Query.read("time() + 1.5e3").kind()).isEqualTo(Kind.NUMBER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    sum by (a) (b                        | not at its end
                    sum by (a) (b))                      | goes on after its end
                    sum by (a) b                         | instead of (
                    sum (a) by (b)                       | instead of by
                    sum by (a) (sum by (b) (c))          | not all there to sum by
                    sum by (a,) (b)                      | is no name
                    sum by (a) (b[5m])                   | only series
                    rate(a)                              | rate does not take
                    rate(a[5m], 1)                       | rate does not take
                    rate(a[5])                           | no word begins [5]
                    rate(a[5x])                          | no word begins [5x]
                    rat(a[5m])                           | nobody here knows rat
                    a[5m] > 0                            | takes no span
                    a > 0 and 1                          | takes no number
                    1 > 0                                | of two numbers
                    a >                                  | not at its end
                    a > > 0                              | is no name
                    a b                                  | goes on after its end
                    a{b=c}                               | not in quotes
                    a{b="c}                              | no word begins
                    a{b="c" d="e"}                       | instead of ,
                    a{b>"c"}                             | matches nothing
                    a{b=~"("}                            | nclosed group
                    a{}                                  | no matcher
                    (a, b)                               | one thing
                    5m                                   | no word begins
                    and a                                | is no name
                    sum by (a) (b) / sum by (c) (d)      | meets its like
                    histogram_quantile(1, sum by (a) (b))| by le
                    """)
    void refusesWhatPrometheusWouldNotTake(String wrong, String because) {
        assertThatThrownBy(() -> Query.read(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(because);
    }
}
