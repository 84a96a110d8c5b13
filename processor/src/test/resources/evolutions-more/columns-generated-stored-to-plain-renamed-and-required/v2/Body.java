package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import org.hibernate.annotations.GeneratedColumn;

@Entity
public class Body {
    @Id Long id;
    @RenamedFrom("w") @Column(nullable = false) Integer width;
    @RenamedFrom("h") @Column(nullable = false) Integer height;
    @RenamedFrom("area") Integer surface;
    @RenamedFrom("edge") @GeneratedColumn("2 * (width + height)") Integer girth;
}
