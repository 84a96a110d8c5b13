package demo;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Asset {
    @Id Long id;
    @Column(nullable = false, length = 20) String tag;
}
