/// The published column layout of the household file: one row a person, one column an item, read
/// from the `@Item` components of [org.uplift.household.file.HouseholdFile] and spoken by imports,
/// exports and templates alike.
@NullMarked
package org.uplift.household.layout;

import org.jspecify.annotations.NullMarked;
