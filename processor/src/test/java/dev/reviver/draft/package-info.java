@NullMarked
package dev.reviver.draft;

import org.jspecify.annotations.NullMarked;
