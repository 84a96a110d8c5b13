package demo;

import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uq_place", columnNames = {"site", "shelf", "slot"}), indexes = @Index(name = "ix_site", columnList = "site, shelf"))
public class Bin {
    @Id Long id;
    @Column(nullable = false) String site;
    Integer shelf;
    Integer slot;
}
