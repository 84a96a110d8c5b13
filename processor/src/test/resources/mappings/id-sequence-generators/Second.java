package mapping;

import jakarta.persistence.Entity;

@Entity
public class Second extends Numbered {}
