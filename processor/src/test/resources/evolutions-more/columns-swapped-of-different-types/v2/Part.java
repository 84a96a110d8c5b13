package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "part_code_key", columnNames = "size"), indexes = @Index(name = "part_size_idx", columnList = "code, size"))
public class Part {
    @Id Long id;
    @RenamedFrom("code") @Column(length = 10) String size;
    @RenamedFrom("size") @Column(nullable = false) int code;
}
