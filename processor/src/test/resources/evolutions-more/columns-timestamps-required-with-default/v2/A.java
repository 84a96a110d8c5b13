package demo;

import jakarta.persistence.*;

@Entity
public class A extends Base { @Id Long id; }
