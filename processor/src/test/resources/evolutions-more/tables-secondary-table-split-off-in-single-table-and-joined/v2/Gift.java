package demo;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "gift_extra")
public class Gift extends Item {
    @Enumerated(EnumType.STRING) @Column(table = "gift_extra") Wrap wrap;
    @Embedded @AttributeOverrides({@AttributeOverride(name = "wide", column = @Column(name = "wide", table = "gift_extra")), @AttributeOverride(name = "high", column = @Column(name = "high", table = "gift_extra"))}) Size size;
}
