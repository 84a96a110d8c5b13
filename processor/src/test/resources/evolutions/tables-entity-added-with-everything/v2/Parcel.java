package demo;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Comment;

@Entity
@Comment("on its way")
@Table(name = "parcel", indexes = @Index(name = "ix_parcel_weight", columnList = "weight"))
public class Parcel {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    @Column(nullable = false, unique = true, length = 20) String code;
    @Check(constraints = "weight > 0") Integer weight;
    @Enumerated(EnumType.STRING) Fate fate;
    @ManyToOne(optional = false) Depot depot;
    @ElementCollection Set<String> stops;
}
