/// What somebody is to do for the households, until when: given, seen, done with evidence, or
/// rejected with a reason; what nobody does climbs. Phones follow their tasks as they come.
@NullMarked
package org.uplift.household.tasks;

import org.jspecify.annotations.NullMarked;
