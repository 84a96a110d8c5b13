package demo;

import jakarta.persistence.*;

@Entity
@dev.reviver.annotation.RenamedFrom("Writer")
public class Author { @Id Long id; @Column(length = 9) String name; }
