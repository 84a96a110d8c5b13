package demo;

import jakarta.persistence.*;

@MappedSuperclass
public abstract class Party {
    @Id Long id;
    @Column(length = 9) String name;
}
