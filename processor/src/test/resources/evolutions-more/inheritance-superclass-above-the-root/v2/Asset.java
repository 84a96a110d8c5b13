package demo;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public abstract class Asset {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Version int version;
    @Column(length = 20) String label;
    @ManyToOne Owner owner;
}
