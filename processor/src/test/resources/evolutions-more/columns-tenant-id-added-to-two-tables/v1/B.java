package demo;

import jakarta.persistence.*;

@Entity
public class B { @Id Long id; @ManyToOne A a; }
