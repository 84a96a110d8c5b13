package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@Entity @Table(indexes = @Index(columnList = "live"))
public class Flag {
    @Id Long id;
    @Convert(converter = org.hibernate.type.NumericBooleanConverter.class) @ColumnDefault("1") Boolean live;
    @Convert(converter = org.hibernate.type.YesNoConverter.class) @Column(nullable = false) Boolean open;
    @Convert(converter = org.hibernate.type.TrueFalseConverter.class) Boolean seen;
}
