package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Flag {
    @Id Long id;
    @RenamedFrom("active") @Convert(converter = org.hibernate.type.YesNoConverter.class) @Column(nullable = false) Boolean enabled;
    @Convert(converter = org.hibernate.type.TrueFalseConverter.class) @ColumnDefault("'T'") Boolean visible;
}
