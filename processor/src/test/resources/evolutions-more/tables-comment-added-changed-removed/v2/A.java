package demo;

import jakarta.persistence.*;

@Entity
@Table(comment = "new one")
public class A { @Id Long id; }
