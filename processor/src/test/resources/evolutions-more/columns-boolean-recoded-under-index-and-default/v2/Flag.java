package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@Entity @Table(indexes = @Index(columnList = "active"))
public class Flag {
    @Id Long id;
    @RenamedFrom("live") @Convert(converter = org.hibernate.type.YesNoConverter.class) @ColumnDefault("'Y'") Boolean active;
    @Convert(converter = org.hibernate.type.TrueFalseConverter.class) @Column(nullable = false) Boolean open;
    Boolean seen;
}
