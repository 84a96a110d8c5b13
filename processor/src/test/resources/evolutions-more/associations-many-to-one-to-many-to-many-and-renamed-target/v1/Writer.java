package demo;

import jakarta.persistence.*;

@Entity
public class Writer { @Id Long id; @Column(length = 9) String name; }
