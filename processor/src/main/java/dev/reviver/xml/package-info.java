/**
 * From mapping files, {@code orm.xml} and those that {@code persistence.xml} names, to the annotations that say the same.
 *
 * <p>It imports {@link dev.reviver.element.Annotations}, which lets them hold, and nothing else of ours. Start at
 * {@link dev.reviver.xml.XmlMappings}. It reads no mapping: an element becomes its annotation, merged with what the class
 * says as Hibernate's {@code org.hibernate.boot.models.xml} merges it, and the readers of entities do the rest.
 */
@NullMarked
package dev.reviver.xml;

import org.jspecify.annotations.NullMarked;
