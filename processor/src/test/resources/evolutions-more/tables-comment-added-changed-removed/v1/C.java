package demo;

import jakarta.persistence.*;

@Entity
@org.hibernate.annotations.Comment("gone")
public class C { @Id Long id; }
