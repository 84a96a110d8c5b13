package dev.reviver.entity;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;

/** The one rule by which Spring Boot's implicit naming strategy differs: join tables end in the attribute's name. */
final class SpringImplicitNames extends ImplicitNamingStrategyJpaCompliantImpl {
    private static final long serialVersionUID = 1;

    @Override
    public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
        return toIdentifier(
                source.getOwningPhysicalTableName() + "_"
                        + source.getAssociationOwningAttributePath().getProperty(),
                source.getBuildingContext());
    }
}
