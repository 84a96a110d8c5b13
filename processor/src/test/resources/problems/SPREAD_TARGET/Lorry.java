package mapping;

import jakarta.persistence.Entity;

@Entity
public class Lorry extends Vehicle {}
