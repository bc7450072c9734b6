// SPDX-License-Identifier: Apache-2.0
// The program that the tests borrow their precompiled header from.
int main() {}
