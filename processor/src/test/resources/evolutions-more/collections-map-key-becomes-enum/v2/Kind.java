package demo;

import jakarta.persistence.*;

public enum Kind { ONE, TWO }
