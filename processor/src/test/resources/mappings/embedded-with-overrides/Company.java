package mapping;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AssociationOverrides;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;

@Entity
public class Company {
    @Id
    Long id;

    @Embedded
    Address seat;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "bill_street", length = 50, unique = true))
    @AttributeOverride(name = "zip.code", column = @Column(name = "bill_code", nullable = false))
    @AttributeOverride(name = "required", column = @Column(name = "bill_required"))
    @AssociationOverride(name = "agent", joinColumns = @JoinColumn(name = "bill_agent"))
    Address billing;

    @Embedded
    @AttributeOverrides({
        @AttributeOverride(name = "street", column = @Column(name = "ship_street")),
        @AttributeOverride(name = "zip.code", column = @Column(name = "ship_code")),
        @AttributeOverride(name = "required", column = @Column(name = "ship_required"))
    })
    @AssociationOverrides(
            @AssociationOverride(
                    name = "agent",
                    joinColumns = @JoinColumn(name = "ship_agent"),
                    foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
    Address shipping;
}
