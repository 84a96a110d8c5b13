package demo;

import jakarta.persistence.*;

@Entity
public class Country { @Id Integer code; }
