package mapping;

import jakarta.persistence.Entity;

@Entity(name = "Barrow")
public class Cart extends Wheeled {}
