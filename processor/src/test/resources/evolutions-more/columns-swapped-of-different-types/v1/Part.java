package demo;

import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "part_code_key", columnNames = "code"), indexes = @Index(name = "part_size_idx", columnList = "size, code"))
public class Part {
    @Id Long id;
    @Column(length = 10) String code;
    @Column(nullable = false) int size;
}
