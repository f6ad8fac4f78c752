package org.uplift.household.file;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// One item of the official file. The published column layout, the templates and the exports are
/// read from these.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Item {

    /// Number on the official form; a person's items start with `P`.
    String no();

    String zh();

    String en();

    /// Tells who the person is, or how to reach or pay them: never in events, logs or URLs.
    boolean personal() default false;

    /// Whether it needs a trust of its own to see it.
    Sensitivity sensitive() default Sensitivity.NONE;
}
